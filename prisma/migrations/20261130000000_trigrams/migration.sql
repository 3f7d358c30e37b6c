-- Words that are spelled nearly so. In one place for all schemas of the database: it can be there only once.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
