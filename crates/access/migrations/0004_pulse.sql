-- When the program last proved that it can write: one row for each region. Says nothing about anybody.
CREATE TABLE pulse (
  region BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL
);
