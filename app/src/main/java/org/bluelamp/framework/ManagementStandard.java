package org.bluelamp.framework;

import org.bluelamp.tenancy.Coded;

/** The six Management Standards for work-related stress of the Health and Safety Executive. */
public enum ManagementStandard implements Coded {
    DEMANDS,
    CONTROL,
    SUPPORT,
    RELATIONSHIPS,
    ROLE,
    CHANGE
}
