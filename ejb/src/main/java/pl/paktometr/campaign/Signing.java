package pl.paktometr.campaign;

import pl.paktometr.account.Role;

/** Who submits for an office; the regional office decides it for a whole campaign. */
public enum Signing {
    /** Only its head, or a deputy with that right. */
    HEAD,
    /** Its clerks too, on the head's authority. */
    OFFICE;

    /** Whether somebody of the office who may edit its answers may also submit them. */
    public boolean admits(Role role) {
        return this == OFFICE || role == Role.SIGNATORY;
    }
}
