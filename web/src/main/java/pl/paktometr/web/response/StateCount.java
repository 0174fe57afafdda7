package pl.paktometr.web.response;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.ResponseState;

/** How many responses are in a state. */
public record StateCount(ResponseState state, long responses) {

    /** Only the states that occur, in the order of a response's life. */
    public static List<StateCount> of(List<ResponseRow> rows) {
        return rows.stream()
                .collect(groupingBy(ResponseRow::state, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> new StateCount(each.getKey(), each.getValue()))
                .toList();
    }
}
