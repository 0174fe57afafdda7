package pl.paktometr.commentary;

import java.util.regex.Pattern;

/**
 * The address of what is commented on: a name, then what was chosen in it, such as {@code
 * ranking;measures=TOTAL;level=counties}. Whoever shows a view writes its address always in the
 * same way, so that the same view has the same comment.
 */
public record View(String address) {
    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9_-]*(;[a-z][a-z0-9_-]*=[A-Za-z0-9_.,:+-]+)*");

    /**
     * @throws MalformedView when it is no such address
     */
    public View {
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new MalformedView(address);
        }
    }
}
