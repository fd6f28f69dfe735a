package org.bluelamp.identity;

import org.springframework.security.authorization.AuthorizationDecision;

/** What a service answered whoever asked, and for which permission: so that whoever has to tell of a refusal knows of what. */
public final class PermissionAsked extends AuthorizationDecision {

    private final Permission permission;

    PermissionAsked(boolean granted, Permission permission) {
        super(granted);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
