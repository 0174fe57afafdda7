package pl.paktometr.campaign;

import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No group is that small, and none that large can be called small. */
public class SmallestGroupRefused extends BusinessRuleBroken {
    SmallestGroupRefused() {
        super(
                Kind.INVALID,
                Message.of("broken.smallest_group_refused"),
                "The smallest group is 1 to 20 units");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("smallest-group");
    }
}
