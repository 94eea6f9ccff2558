#!/bin/sh
# Runs once, as the superuser, when the database container is new: the two roles of docs/operations.md and their database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APPLICATION_PASSWORD" --username postgres <<'SQL'
create role tallylink_owner with login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role tallylink_app with login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create database tallylink owner tallylink_owner;
revoke all on database tallylink from public;
grant connect, temporary on database tallylink to tallylink_app;
SQL
