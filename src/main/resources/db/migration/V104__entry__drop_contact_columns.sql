alter table entry drop column slogan, drop column contact_name, drop column contact_phone;
