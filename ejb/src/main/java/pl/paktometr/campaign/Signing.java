package pl.paktometr.campaign;

/** Who submits for an office; the regional office decides it for a whole campaign. */
public enum Signing {
    /** Only its head, or a deputy with that right. */
    HEAD,
    /** Its clerks too, on the head's authority. */
    OFFICE
}
