package casebook.web.letters;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes: what stands on the letterhead, the way to complain, and how many days a parent has to reply where nothing else
 * says so. The school sets them as {@code casebook.school.*}.
 */
@ConfigurationProperties("casebook.school")
record School(String name, List<String> address, List<String> contact, String complaints, int daysToReply) {}
