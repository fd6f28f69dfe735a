#!/usr/bin/env bash
# Succeeds when a health endpoint answers that it is up, with nothing but bash, for images that carry no HTTP client.
# ready.sh [PORT [PATH]]; the portal's management port and its readiness if left out.
set -eu
port=${1:-${BLUELAMP_MANAGEMENT_PORT:-8081}}
path=${2:-/actuator/health/readiness}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&3
IFS= read -r -t 4 status <&3
[[ $status == 'HTTP/1.1 200'* ]]
