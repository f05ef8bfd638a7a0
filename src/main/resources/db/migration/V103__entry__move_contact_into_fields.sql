insert into entry_field (entry_id, code, body)
select id, 'slogan', slogan from entry where slogan <> ''
union all select id, 'contactName', contact_name from entry where contact_name <> ''
union all select id, 'contactPhone', contact_phone from entry where contact_phone <> '';
