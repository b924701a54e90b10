FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:25-jre
# /data holds the log and the wrapped keys, /key the master key: two volumes, because they must not be backed up together
RUN groupadd --gid 10001 casebook && useradd --uid 10001 --gid casebook --no-create-home casebook \
    && install -d -o casebook -g casebook -m 700 /data /key
COPY --from=build /src/app/target/casebook.jar /opt/casebook.jar
USER casebook
ENV CASEBOOK_DATA=/data CASEBOOK_MASTER_KEY_FILE=/key/master.key
VOLUME ["/data", "/key"]
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=12 \
    CMD curl -fsS http://127.0.0.1:8080/readyz >/dev/null || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/casebook.jar"]
