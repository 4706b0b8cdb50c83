-- what of the package is stored
create table if not exists art.package (name text primary key, fingerprint text not null);

-- which versions of the server have worked on this database: an earlier one must not
create table art.release (version text primary key, since timestamptz not null default now());
