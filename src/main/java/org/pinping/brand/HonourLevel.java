package org.pinping.brand;

/** At which level a brand was honoured: one may win at the district and at the city in turn. */
public enum HonourLevel {
    /** Within one body. */
    UNIT,
    DISTRICT,
    CITY,
    PROVINCE,
    NATION
}
