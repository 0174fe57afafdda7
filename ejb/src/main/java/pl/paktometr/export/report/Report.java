package pl.paktometr.export.report;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.export.Wording;

/** What is exported. A new report is one class like this; every format writes it. */
public interface Report {

    /** In the address and in the file's name, such as {@code campaign}. */
    String name();

    String title(Campaign campaign, Wording wording);

    /**
     * The sheets, whose rows read the data when they are asked for: within the same transaction.
     */
    List<Sheet<?>> sheets(Campaign campaign, Wording wording);
}
