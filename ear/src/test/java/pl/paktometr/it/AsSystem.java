package pl.paktometr.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Lets a test within the server do what only the product itself may. */
@Stateless
@RunAs("SYSTEM")
@PermitAll
public class AsSystem {

    public <T> T call(Callable<T> what) throws Exception {
        return what.call();
    }
}
