package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.campaign.Signing;
import pl.paktometr.response.Receipt;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseStep;
import pl.paktometr.response.Responses;
import pl.paktometr.shared.Roles;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;

/** How a response gets from the clerk to the head of the office, and signed from there. */
@Named
@RequestScoped
public class ResponseSignature {

    @Inject AddressedResponse addressed;
    @Inject Responses responses;
    @Inject Accounts accounts;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String password = "";
    private @Nullable String code;
    private @Nullable String reason;

    /** Whether this visitor is to sign it now. */
    public boolean isToBeSigned() {
        return request.isUserInRole(Roles.SIGNATORY) && canNow(ResponseStep.SUBMIT);
    }

    /** Whether this visitor may submit it without the head's signature. */
    public boolean isByAuthority() {
        return request.isUserInRole(Roles.CLERK)
                && addressed.getCampaign().signing() == Signing.OFFICE
                && canNow(ResponseStep.SUBMIT);
    }

    /** Whether this visitor may lay it before the head. */
    public boolean isToBeRequested() {
        return request.isUserInRole(Roles.CLERK) && canNow(ResponseStep.REQUEST_SIGNATURE);
    }

    /** Also in the days between the last answer and the last signature. */
    private boolean canNow(ResponseStep step) {
        return addressed.getCampaign().takesSignatures()
                && step.startsFrom(addressed.getView().state());
    }

    /** Whether it waits, and this visitor may take it back. */
    public boolean isWaiting() {
        return addressed.isOwn() && addressed.getView().state() == ResponseState.AWAITING_SIGNATURE;
    }

    public String ask() {
        responses.requestSignature(addressed.region(), addressed.year(), addressed.unit());
        messages.done("response_signature.requested");
        return addressed.link("review") + "&faces-redirect=true";
    }

    /** The password is asked for again: what is signed shall not come from a session left open. */
    public String sign() {
        accounts.confirm(password, Parameter.text(code));
        Receipt receipt = responses.submit(addressed.region(), addressed.year(), addressed.unit());
        messages.done("response_review.submitted", receipt.number());
        return addressed.link("review") + "&faces-redirect=true";
    }

    public String takeBack() {
        responses.sendBack(
                addressed.region(), addressed.year(), addressed.unit(), Parameter.text(reason));
        messages.done("response_signature.taken_back");
        return addressed.link("review") + "&faces-redirect=true";
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never sent back. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
