package pl.paktometr.export.open;

import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.questionnaire.rule.Absence;

/** One figure of one place, a row of the long table. */
record OpenRow(PublishedEdition.Place place, String measure, Figure figure) {

    /** Why there is no figure; empty where there is one. */
    static String status(Figure figure) {
        return figure.absence() == Absence.NONE ? "" : figure.absence().name();
    }
}
