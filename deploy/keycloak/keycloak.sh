#!/usr/bin/env bash
# A real Keycloak on this machine, for `./bluelamp run --keycloak` and for the tests: fetched once by Maven, built once, then
# started on loopback with the realms of tenant-config/realm. For production see ../compose.yaml.
#
# Sourced it offers keycloak_beside. Run it offers:
#   keycloak.sh prepare                               fetch and build; prints the folder
#   keycloak.sh make NAME PORT PORTAL_URL             an instance as good as new, not started; prints its folder
#   keycloak.sh start NAME PORT PORTAL_URL [fresh]    start in the foreground; PORT + 1 is its management port
#   keycloak.sh stop NAME                             end that instance, also one that a killed run left behind
#   keycloak.sh where NAME                            prints the folder of that instance: its log, and its secrets
#
# The secrets of an instance are its owner's to read: the portal's, and name and password for its administration pages at /admin.
# JAVA_HOME must name a JDK 21 or newer. BLUELAMP_CACHE says where Keycloak is kept (~/.cache/bluelamp).

KEYCLOAK_VERSION=26.7.3
KEYCLOAK_SCRIPT=${BASH_SOURCE[0]}
KEYCLOAK_ROOT=$(cd -P "$(dirname "$KEYCLOAK_SCRIPT")/../.." && pwd)
KEYCLOAK_CACHE=${BLUELAMP_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/bluelamp}
KEYCLOAK_JAVA_OPTIONS="-XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -Xms64m -Xmx256m -XX:TieredStopAtLevel=1 \
-Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom"

keycloak_fail() { printf '%s\n' "$*" >&2; exit 1; }

# Sets KEYCLOAK_HOME to a built Keycloak.
keycloak_prepare() {
    KEYCLOAK_HOME=$KEYCLOAK_CACHE/keycloak-$KEYCLOAK_VERSION
    [ -f "$KEYCLOAK_HOME/.built" ] && return
    local half=$KEYCLOAK_CACHE/.half-$$ log=$KEYCLOAK_CACHE/keycloak.log
    mkdir -p "$KEYCLOAK_CACHE"
    if command -v flock >/dev/null; then
        exec 8>"$KEYCLOAK_CACHE/keycloak.lock"
        flock 8
        [ -f "$KEYCLOAK_HOME/.built" ] && { exec 8>&-; return; }
    fi
    command -v mvn >/dev/null || keycloak_fail "Keycloak is fetched by Maven, and there is no mvn on the PATH."
    printf 'Fetching Keycloak %s (177 MB, once) into %s\n' "$KEYCLOAK_VERSION" "$KEYCLOAK_CACHE" >&2
    rm -rf "$KEYCLOAK_CACHE"/.half-* "$KEYCLOAK_HOME"
    mkdir "$half"
    # in there, because the plugin notes what it has unpacked in the folder where it runs
    (cd "$half" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" "-DoutputDirectory=$half") >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        keycloak_fail "Keycloak $KEYCLOAK_VERSION could not be fetched: org.keycloak:keycloak-quarkus-dist from the repositories of your Maven.
It is needed once. Where those can be reached, run deploy/keycloak/keycloak.sh prepare; or copy the folder keycloak-$KEYCLOAK_VERSION
of another machine's cache into $KEYCLOAK_CACHE."
    }
    "$half/keycloak-$KEYCLOAK_VERSION/bin/kc.sh" build --db=dev-file --health-enabled=true >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        keycloak_fail "Keycloak could not be built. The log is $log"
    }
    touch "$half/keycloak-$KEYCLOAK_VERSION/.built"
    mv "$half/keycloak-$KEYCLOAK_VERSION" "$KEYCLOAK_HOME"
    rm -rf "$half"
    exec 8>&- || true
}

# Sets KEYCLOAK_INSTANCE to a folder with the programs of KEYCLOAK_HOME and data of its own. The realms are imported anew only
# when they, or the addresses in them, are not those of the last import; fresh means back to what the import made.
keycloak_instance() {
    local name=$1 port=$2 portal=$3 fresh=${4:-} taken stamp
    KEYCLOAK_INSTANCE=$KEYCLOAK_CACHE/instances/$name
    mkdir -p "$KEYCLOAK_INSTANCE"
    chmod 700 "$KEYCLOAK_INSTANCE"
    keycloak_stop
    for taken in "$port" $((port + 1)); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$taken") 2>/dev/null; then
            keycloak_fail "Port $taken is in use by another program. Choose another for Keycloak by BLUELAMP_KEYCLOAK_PORT."
        fi
    done
    stamp=$(cat "$KEYCLOAK_SCRIPT" "$KEYCLOAK_ROOT"/tenant-config/realm/*.json <(printf '%s %s' "$port" "$portal") | cksum)
    if [ "$(cat "$KEYCLOAK_INSTANCE/stamp" 2>/dev/null)" != "$stamp" ]; then
        keycloak_import "$port" "$portal"
        printf '%s' "$stamp" >"$KEYCLOAK_INSTANCE/stamp"
        fresh=fresh
    fi
    if [ "$fresh" = fresh ] || [ ! -d "$KEYCLOAK_INSTANCE/data" ]; then
        rm -rf "$KEYCLOAK_INSTANCE/data" "$KEYCLOAK_INSTANCE/data.half"
        cp -R "$KEYCLOAK_INSTANCE/imported" "$KEYCLOAK_INSTANCE/data.half"
        mv "$KEYCLOAK_INSTANCE/data.half" "$KEYCLOAK_INSTANCE/data"
    fi
}

# Makes everything in the instance's folder anew, with new secrets.
keycloak_import() {
    local port=$1 portal=$2 part log=$KEYCLOAK_INSTANCE/keycloak.log
    printf 'Importing the realms into Keycloak, once for these addresses\n' >&2
    rm -rf "${KEYCLOAK_INSTANCE:?}"/*
    cp -R "$KEYCLOAK_HOME/bin" "$KEYCLOAK_INSTANCE/bin"
    for part in lib providers conf themes; do
        [ ! -e "$KEYCLOAK_HOME/$part" ] || ln -s "$KEYCLOAK_HOME/$part" "$KEYCLOAK_INSTANCE/$part"
    done
    (
        umask 077
        printf '%s\n' "BLUELAMP_CLIENT_SECRET=$(keycloak_secret)" "BLUELAMP_BROKER_SECRET=$(keycloak_secret)" \
            KC_BOOTSTRAP_ADMIN_USERNAME=admin "KC_BOOTSTRAP_ADMIN_PASSWORD=$(keycloak_secret)" >"$KEYCLOAK_INSTANCE/secrets"
    )
    (
        set -a
        . "$KEYCLOAK_INSTANCE/secrets"
        BLUELAMP_URL=$portal
        BLUELAMP_KEYCLOAK_URL=http://localhost:$port
        JAVA_OPTS=$KEYCLOAK_JAVA_OPTIONS
        set +a
        exec "$KEYCLOAK_INSTANCE/bin/kc.sh" import --optimized "--dir=$KEYCLOAK_ROOT/tenant-config/realm"
    ) >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        keycloak_fail "Keycloak could not import the realms of tenant-config/realm. The log is $log"
    }
    mv "$KEYCLOAK_INSTANCE/data" "$KEYCLOAK_INSTANCE/imported"
}

keycloak_secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# The Java processes that run from this very instance.
keycloak_processes() {
    ps -eo pid=,args= | awk -v folder="$KEYCLOAK_INSTANCE/" 'index($0, folder) && index($0, "QuarkusEntryPoint") && !index($0, "awk -v") { print $1 }'
}

# Ends this instance: its own Keycloak, or the one that a killed run left behind.
keycloak_stop() {
    local pid tries=0
    for pid in $(keycloak_processes); do
        kill "$pid" 2>/dev/null || true
    done
    while [ -n "$(keycloak_processes)" ]; do
        tries=$((tries + 1))
        if [ $tries -ge 100 ]; then
            for pid in $(keycloak_processes); do
                kill -9 "$pid" 2>/dev/null || true
            done
        fi
        sleep 0.2
    done
}

# Becomes Keycloak.
keycloak_become() {
    local port=$1
    export JAVA_OPTS=$KEYCLOAK_JAVA_OPTIONS
    exec "$KEYCLOAK_INSTANCE/bin/kc.sh" start --optimized --cache=local --http-enabled=true \
        --http-host=127.0.0.1 "--http-port=$port" "--http-management-port=$((port + 1))" \
        "--hostname=http://localhost:$port" --log-level=warn
}

# Starts Keycloak beside the portal that this shell is about to become, and stops it when that ends.
# Sets KEYCLOAK_ISSUER and exports the portal's secret.
keycloak_beside() {
    local name=$1 port=$2 portal=$3 fresh=${4:-} keycloak seconds=0 self=$$
    keycloak_prepare
    keycloak_instance "$name" "$port" "$portal" "$fresh"
    printf 'Starting Keycloak at http://localhost:%s, where everybody of the demonstration has the password demo; its log is %s\n' \
        "$port" "$KEYCLOAK_INSTANCE/keycloak.log"
    (keycloak_become "$port") >"$KEYCLOAK_INSTANCE/keycloak.log" 2>&1 &
    keycloak=$!
    trap 'kill $keycloak 2>/dev/null; exit 1' INT TERM
    until bash "$KEYCLOAK_ROOT/deploy/ready.sh" $((port + 1)) /health/ready >/dev/null 2>&1; do
        kill -0 $keycloak 2>/dev/null || {
            tail -n 20 "$KEYCLOAK_INSTANCE/keycloak.log" >&2
            keycloak_fail "Keycloak did not start."
        }
        seconds=$((seconds + 1))
        [ $seconds -lt 300 ] || { kill $keycloak; keycloak_fail "Keycloak was not ready after 5 minutes."; }
        [ $((seconds % 30)) -ne 0 ] || printf '  still starting Keycloak, %s s\n' "$seconds"
        sleep 1
    done
    trap - INT TERM
    (
        trap '' INT
        while kill -0 $self 2>/dev/null; do sleep 1; done
        keycloak_stop
    ) </dev/null >/dev/null 2>&1 &
    export BLUELAMP_CLIENT_SECRET
    BLUELAMP_CLIENT_SECRET=$(sed -n 's/^BLUELAMP_CLIENT_SECRET=//p' "$KEYCLOAK_INSTANCE/secrets")
    KEYCLOAK_ISSUER=http://localhost:$port/realms/bluelamp
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    set -euo pipefail
    case ${1:-} in
        prepare)
            keycloak_prepare
            printf '%s\n' "$KEYCLOAK_HOME"
            ;;
        make)
            [ $# -eq 4 ] || keycloak_fail "make needs a name, a port and the portal's address."
            keycloak_prepare
            keycloak_instance "$2" "$3" "$4" fresh
            printf '%s\n' "$KEYCLOAK_INSTANCE"
            ;;
        start)
            [ $# -ge 4 ] || keycloak_fail "start needs a name, a port and the portal's address."
            keycloak_prepare
            keycloak_instance "$2" "$3" "$4" "${5:-}"
            keycloak_become "$3"
            ;;
        stop)
            [ $# -eq 2 ] || keycloak_fail "stop needs a name."
            KEYCLOAK_INSTANCE=$KEYCLOAK_CACHE/instances/$2
            keycloak_stop
            ;;
        where)
            [ $# -eq 2 ] || keycloak_fail "where needs a name."
            printf '%s\n' "$KEYCLOAK_CACHE/instances/$2"
            ;;
        *) keycloak_fail "prepare, make NAME PORT PORTAL_URL, stop NAME, where NAME, or start NAME PORT PORTAL_URL [fresh]" ;;
    esac
fi
