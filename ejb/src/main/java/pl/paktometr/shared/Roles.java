package pl.paktometr.shared;

/** The names of the roles of accounts as constants, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String ANALYST = "ANALYST";
    public static final String COMMITTEE = "COMMITTEE";
    public static final String COUNTRY_ANALYST = "COUNTRY_ANALYST";
    public static final String CLERK = "CLERK";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String SECRETARY = "SECRETARY";
    public static final String SIGNATORY = "SIGNATORY";

    /** Whoever is signed in, whatever the role. */
    public static final String SIGNED_IN = "**";

    /**
     * No person: the product itself, for beans with {@code @RunAs} such as timers and the sample
     * data.
     */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
