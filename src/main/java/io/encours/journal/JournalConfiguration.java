package io.encours.journal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the journal prepare its next months on time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JournalConfiguration {}
