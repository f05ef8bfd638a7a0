package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives a request the {@link Shell} of its page, once. */
@Component
class Shells {

    private final ZoneId zone;

    Shells(@Value("${pinping.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.zone = zone;
    }

    void prepare(HttpServletRequest request) {
        if (request.getAttribute(Shell.ATTRIBUTE) == null) {
            request.setAttribute(
                    Shell.ATTRIBUTE,
                    new Shell(ShellInterceptor.account(), RequestContextUtils.getLocale(request), zone, request));
        }
    }
}
