package pl.paktometr.account;

import jakarta.ejb.ApplicationException;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * Wrong login, wrong password, locked, deactivated or not yet activated: one refusal for all, so
 * that it tells nothing about which accounts exist.
 *
 * <p>Unlike other broken rules it does not roll back, or the failed attempt would never be counted.
 */
@ApplicationException(rollback = false)
public class SignInRefused extends BusinessRuleBroken {

    SignInRefused() {
        super(Kind.UNAUTHENTICATED, Message.of("broken.sign_in_refused"), "Sign-in refused");
    }
}
