package pl.paktometr.shared;

/**
 * Something a person did, for the audit log; announced inside the transaction that does it, so that
 * either both stay or neither. No answers, names or addresses go into the details: codes do.
 *
 * @param actor login; empty for whoever is signed in
 * @param region two digits, or empty
 * @param unit TERYT code, or empty
 */
public record Deed(Kind kind, String actor, String region, String unit, String details) {

    /** What can be done; kept by its name. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        PASSWORD_CHOSEN,
        PASSWORD_FORGOTTEN,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        TOKEN_CREATED,
        TOKEN_REVOKED,
        ACCOUNT_INVITED,
        ACCOUNT_DEACTIVATED,
        CONTACTS_IMPORTED,
        CALENDAR_SHARED,
        CALENDAR_WITHDRAWN,
        CAMPAIGN_CREATED,
        CAMPAIGN_CHANGED,
        CAMPAIGN_OPENED,
        CAMPAIGN_CLOSED,
        CAMPAIGN_PUBLISHED,
        DEADLINE_EXTENDED,
        TEMPLATE_CHANGED,
        REMINDED,
        CALL_NOTED,
        PAST_ANSWERS_BROUGHT,
        ERRATUM,
        SIGNATORIES_CHANGED,
        UNITS_IMPORTED,
        BOUNDARIES_IMPORTED,
        BOUNDARIES_REMOVED,
        ANSWERS_SAVED,
        WORKBOOK_MADE,
        WORKBOOK_BROUGHT,
        PART_GIVEN,
        PART_TAKEN_BACK,
        SIGNATURE_REQUESTED,
        TAKEN_BACK,
        SUBMITTED,
        ANSWER_MARKED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN,
        PLAN_ITEM_KEPT,
        PLAN_ITEM_DROPPED,
        PEERS_MAY_ASK,
        PEERS_MAY_NOT_ASK,
        EXPORTED,
        PAPER_TEMPLATE_CHANGED,
        COMMENTED,
        COMMENT_WITHDRAWN,
        SESSION_PLANNED,
        RECOMMENDED,
        LINK_MADE,
        LETTER_SENT_AGAIN,
        AUDIT_READ,
        AUDIT_EXPORTED,
        AUDIT_CHECKED
    }

    public static Deed of(Kind kind, String details) {
        return new Deed(kind, "", "", "", details);
    }

    public static Deed inRegion(Kind kind, String region, String details) {
        return new Deed(kind, "", region, "", details);
    }

    public static Deed onUnit(Kind kind, String unit, String details) {
        return new Deed(kind, "", unit.substring(0, 2), unit, details);
    }

    /** By somebody who is not signed in, or not yet. */
    public Deed by(String login) {
        return new Deed(kind, login, region, unit, details);
    }
}
