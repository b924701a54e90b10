package casebook.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The side that decides: its aggregates and what they need, as one room to be opened by the executable. */
@Configuration
@ComponentScan
public class CommandSide {}
