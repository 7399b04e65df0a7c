savepoint before_placing;
select share_diaries(?, ?);
