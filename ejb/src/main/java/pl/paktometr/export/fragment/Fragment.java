package pl.paktometr.export.fragment;

import java.util.List;
import pl.paktometr.shared.LocalText;

/**
 * A part of some report, made of answers to this questionnaire.
 *
 * @param code in addresses
 */
public record Fragment(String code, LocalText title, List<Section> sections) {

    /**
     * @param results codes of those whose answers it takes; one that an edition does not ask is
     *     left out
     */
    public record Section(LocalText title, List<String> results) {

        public Section {
            results = List.copyOf(results);
        }
    }

    public Fragment {
        sections = List.copyOf(sections);
    }
}
