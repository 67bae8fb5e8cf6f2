"""What the program makes of the answers, put into sentences, tables and charts for a page; one room a column."""
