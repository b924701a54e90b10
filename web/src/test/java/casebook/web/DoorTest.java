package casebook.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.people.Role;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindLetterHistory;
import casebook.shared.query.FindLetters;
import casebook.shared.query.LetterHistory;
import casebook.shared.seal.KeyedDigest;
import casebook.web.door.SignIns;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What tests of the door share: the whole of web, as the container would call it, and somebody to call it as. */
@SpringBootTest(properties = "casebook.trust.schools.oak.name=Invented Oak")
abstract class DoorTest {
    static final UUID CASE = UUID.fromString("0190a0c0-0000-7000-8000-000000000001");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Sides sides;

    @Autowired
    SignIns signIns;

    @Autowired
    Vault vault;

    @Autowired
    DraftsInMemory drafts;

    @Autowired
    InMemoryKeyring keyring;

    @Autowired
    KeyedDigest digest;

    @Autowired
    Clock clock;

    MockMvcTester door;

    @BeforeEach
    void open() {
        sides.forget();
        sides.answer(casebook.shared.query.HeadOfLog.class, 17L);
        sides.answer(casebook.shared.query.CaughtUp.class, true);
        sides.answer(FindAcknowledgementsOf.class, new AcknowledgementsByName(List.of()));
        sides.answer(FindLetters.class, new CaseLetters(List.of()));
        sides.answer(FindLetterHistory.class, new LetterHistory(List.of()));
        vault.kept.clear();
        drafts.kept.clear();
        vault.erased.clear();
        door = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("casebook.web.problem.RequestNumber", Filter.class))
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .addFilters(context.getBean("casebook.web.problem.BodyLimit", Filter.class))
                .build());
    }

    static String on(String path) {
        return "/api/incidents/" + CASE + "/" + path;
    }

    String token(String username) {
        return "Bearer " + signIns.open(username).token();
    }

    MvcTestResult posts(Role role, String path, String body) {
        return asks(post(path).contentType(MediaType.APPLICATION_JSON).content(body), Staff.name(role));
    }

    MvcTestResult reads(Role role, String path) {
        return asks(get(java.net.URI.create(path)), Staff.name(role));
    }

    MvcTestResult asks(AbstractMockHttpServletRequestBuilder<?> request, String username) {
        return door.perform(request.header(HttpHeaders.AUTHORIZATION, token(username)));
    }
}
