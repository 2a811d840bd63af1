using System.Linq;
using System.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Readers;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Readers;

/// <summary>Tables that are text: rows as a spreadsheet counts them, delimiter and encoding found out or told.</summary>
public sealed class CsvReaderTests
{
    [Fact]
    public void A_row_is_a_record_however_many_lines_it_takes() => Assert.Equal(
        ["1: a|b", "2: x\ny|q\"q|3", "3: ", "4: 1"], Read("a,b\r\n\"x\ny\",\"q\"\"q\",3\r\n\r\n1\r\n"));

    [Theory]
    [InlineData("a;b;c,d\n1;2;3", "1: a|b|c,d")]
    [InlineData("a\tb\n1\t2", "1: a|b")]
    [InlineData("a|b\n1|2", "1: a¦b")]
    [InlineData("\"a;b;c\",d\n1,2", "1: a;b;c|d")]
    [InlineData("a\n1;2", "1: a")]
    [InlineData("sep=;\na,x;b\n", "1: a,x|b")]
    public void The_delimiter_is_found_in_the_headings(string text, string first) =>
        Assert.Equal(first.Replace('¦', '|'), Read(text)[0]);

    [Fact]
    public void Or_it_is_told() => Assert.Equal("1: a;b;c|d", Read("a;b;c,d", ",")[0]);

    [Fact]
    public void A_text_may_be_empty() => Assert.Empty(Read(""));

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_said_with_its_line()
    {
        ToolException open = Assert.Throws<ToolException>(() => Read("a,b\n1,2\n3,\"4\n5,6\n"));
        Assert.Equal("t.csv: a quotation mark is not closed, probably the one in line 3.", open.Message);
    }

    [Fact]
    public void The_encoding_is_found_out()
    {
        const string Text = "Réseau;Größe\n1;2";
        Encoding[] marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (Encoding encoding in marked)
            Assert.Equal(Text, TableEncoding.Decode([.. encoding.Preamble, .. encoding.GetBytes(Text)], null));
        Encoding[] unmarked = [new UTF8Encoding(false), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), Windows1252];
        foreach (Encoding encoding in unmarked)
            Assert.Equal(Text, TableEncoding.Decode(encoding.GetBytes(Text), null));
        Assert.Equal("", TableEncoding.Decode([], null));
    }

    [Fact]
    public void Or_it_is_told_but_a_byte_order_mark_says_more()
    {
        Assert.Equal("Ã©", TableEncoding.Decode("é"u8, "windows-1252"));
        Assert.Equal("é", TableEncoding.Decode([0xEF, 0xBB, 0xBF, .. "é"u8], "windows-1252"));
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static string[] Read(string text, string? delimiter = null) =>
    [
        .. CsvReader.Read("t.csv", text, delimiter)
            .Select(row => $"{row.Number}: {string.Join('|', Enumerable.Range(0, row.Width).Select(row.Text))}"),
    ];
}
