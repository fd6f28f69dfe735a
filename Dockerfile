# The portal alone: PostgreSQL and Keycloak stand beside it, see deploy/compose.yaml.
# Built from the root of the project: docker build -t bluelamp .

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
# the libraries stay in a cache of the builder, so that a changed source fetches nothing again
COPY pom.xml ./
COPY .mvn .mvn
COPY app/pom.xml app/
COPY deploy/database/roles.sql deploy/database/watch.sql deploy/database/
COPY tenant-config/schema tenant-config/schema
COPY frontend frontend
COPY app/src/main app/src/main
RUN --mount=type=cache,target=/build/repository \
    mvn -B -Dmaven.repo.local=/build/repository -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar app/target/bluelamp.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 bluelamp \
    && useradd --system --uid 10001 --gid bluelamp --home-dir /opt/bluelamp --shell /usr/sbin/nologin bluelamp \
    && install --directory --owner bluelamp --group bluelamp --mode 700 /var/lib/bluelamp/erasures
WORKDIR /opt/bluelamp
COPY deploy/ready.sh ./
# a volume takes its owner from here
RUN mkdir -m 700 keys && chown 10001:10001 keys
# what changes least comes first: a new version of the portal moves only the last layers
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY tenant-config tenant-config
USER 10001:10001
ENV BLUELAMP_ADDRESS=0.0.0.0 \
    BLUELAMP_CONFIG=/opt/bluelamp/tenant-config \
    BLUELAMP_FORCES=uk \
    BLUELAMP_DEMO=none \
    BLUELAMP_PERSONAS=false \
    BLUELAMP_ERASURES_LEDGER=/var/lib/bluelamp/erasures/erasures.ndjson \
    BLUELAMP_DATABASE_SERVER=external \
    BLUELAMP_CHECKPOINT_KEYS=/opt/bluelamp/keys
EXPOSE 8080 8081
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "/opt/bluelamp/ready.sh"]
# more options for the JVM come by JAVA_TOOL_OPTIONS
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
    "-jar", "/opt/bluelamp/bluelamp.jar"]
