CALL () {
/*question*/
}
RETURN count(*) AS count
