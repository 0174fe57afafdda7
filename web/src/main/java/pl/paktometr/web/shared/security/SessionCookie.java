package pl.paktometr.web.shared.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import pl.paktometr.web.shared.CookieNames;

/**
 * What a session's cookie is called, and how long a session without anybody lasts: the login page
 * makes one for every stranger.
 */
@WebListener
public class SessionCookie implements ServletContextListener, HttpSessionListener {
    private static final Duration OF_A_STRANGER = Duration.ofMinutes(20);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Boolean.parseBoolean(System.getenv("PAKTOMETR_BEHIND_PROXY"))) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(CookieNames.of(cookie.getName(), true));
            cookie.setSecure(true);
        }
    }

    /** {@link BrowserSession#begin} gives it the time of a person's. */
    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) OF_A_STRANGER.toSeconds());
    }
}
