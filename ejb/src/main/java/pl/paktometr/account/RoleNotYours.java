package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The caller may neither let in nor turn out people with that role, there. */
public class RoleNotYours extends BusinessRuleBroken {
    RoleNotYours(Role role) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.role_not_yours", Message.of("role." + role.name())),
                "Role " + role + " there is outside the caller's rights");
    }
}
