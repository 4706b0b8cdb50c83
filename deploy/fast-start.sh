#!/usr/bin/env bash
# For a faster start: unpacks the jar, and lets Java keep the classes it has read (AppCDS) where this Java can. The archive
# fits this very Java and this very jar: make it again after either changed.
#
#   deploy/fast-start.sh art-groups-server.jar /usr/share/art-groups
#   java -jar /usr/share/art-groups/art-groups-server.jar
#   java -XX:SharedArchiveFile=/usr/share/art-groups/art-groups-server.jsa -jar /usr/share/art-groups/art-groups-server.jar
set -euo pipefail
jar=${1:?the jar}
folder=${2:?the folder to install into}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$folder"
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
# a database of its own, made and thrown away
if ! env -u SPRING_DATASOURCE_URL ARTGROUPS_DATABASE_DATADIRECTORY="$training/postgresql" SERVER_PORT=0 \
  "$java" -XX:ArchiveClassesAtExit="$folder/art-groups-server.jsa" -XX:ErrorFile=/dev/null -Dspring.context.exit=onRefresh \
  -jar "$folder/$(basename "$jar")" >"$training/log" 2>&1; then
  rm -f "$folder/art-groups-server.jsa"
  echo "The jar is unpacked. This Java cannot archive its classes: $("$java" -version 2>&1 | head -1)"
fi
