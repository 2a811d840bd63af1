using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Readers;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Readers;

/// <summary>Cells of Excel workbooks are read as they are shown, the same in every country.</summary>
public sealed class XlsxReaderTests
{
    [Fact]
    public void Texts_of_every_kind_are_read()
    {
        const string Shared =
            "<si><t>shared</t></si><si><r><t>in </t></r><r><t>runs</t></r><rPh sb=\"0\" eb=\"1\"><t>said so</t></rPh></si>";
        const string Rows =
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>inline</t></is></c></row>
            <row r="2" hidden="1"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"/></row>
            """;
        Assert.Equal(["1: shared|in runs||inline", "2: ab|#N/A|"], Read(Workbook.Of(Rows, shared: Shared)));
    }

    [Theory]
    [InlineData("1234.5", 0, "1234.5")]
    [InlineData("1234.5", 1, "1,234.50")]
    [InlineData("7", 2, "0007")]
    [InlineData("0.5", 3, "50%")]
    [InlineData("45107", 4, "2023-06-30")]
    [InlineData("45107", 5, "2023")]
    [InlineData("45107", 6, "2023-06")]
    [InlineData("45107.75", 7, "2023-06-30 18:00")]
    [InlineData("2", 8, "two")]
    public void Numbers_are_read_as_they_are_formatted_and_dates_as_ISO_dates(string value, int style, string shown)
    {
        string[] formats =
            ["#,##0.00", "0000", "0%", "dd/mm/yyyy", "yyyy", "mmm yyyy", "m/d/yy h:mm", "[=1]&quot;one&quot;;&quot;two&quot;"];
        byte[] workbook = Workbook.Of($"""<row r="1"><c r="A1" s="{style}"><v>{value}</v></c></row>""", formats: formats);
        Assert.Equal(["1: " + shown], Read(workbook));
    }

    [Fact]
    public void Yes_and_no_are_words() =>
        Assert.Equal(["1: TRUE|FALSE"], Read(Workbook.Of("""<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>""")));

    [Fact]
    public void What_a_merged_cell_shows_counts_for_all_of_it()
    {
        const string Rows =
            """
            <row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c><c r="B2" t="str"><v>c</v></c></row><row r="3"/>
            """;
        Assert.Equal(
            ["1: a|a", "2: b|c", "3: |c"],
            Read(Workbook.Of(Rows, more: """<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B2:B3"/></mergeCells>""")));
    }

    [Fact]
    public void Rows_keep_their_numbers_where_some_are_missing() =>
        Assert.Equal(["1: 1", "5: 2"], Read(Workbook.Of("""<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c><v>2</v></c></row>""")));

    [Fact]
    public void A_sheet_is_chosen_by_its_name()
    {
        Assert.Equal(["1: elsewhere"], Read(Workbook.Of(""), "Other"));
        Assert.Equal("List", XlsxReader.Read("t.xlsx", Workbook.Of(""), null).Sheet);
        ToolException missing = Assert.Throws<ToolException>(() => Read(Workbook.Of(""), "Lists"));
        Assert.Equal("t.xlsx: has no sheet “Lists”; its sheets are: “List”, “Other”.", missing.Message);
    }

    [Fact]
    public void What_is_no_workbook_is_said_to_be_none()
    {
        byte[] csv = Encoding.ASCII.GetBytes("No,Title\n1,A\n");
        byte[] encrypted = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.StartsWith("t.xlsx: not an Excel workbook", Refused(csv), System.StringComparison.Ordinal);
        Assert.StartsWith("t.xlsx: not an Excel workbook", Refused([]), System.StringComparison.Ordinal);
        Assert.StartsWith("t.xlsx: not an Excel workbook", Refused(Zip("x", 10)), System.StringComparison.Ordinal);
        Assert.StartsWith("t.xlsx: protected by a password", Refused(encrypted), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>9</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>one</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>1</c></row>""")]
    public void A_damaged_one_is_said_to_be_damaged(string rows) =>
        Assert.StartsWith(
            "t.xlsx: not an Excel workbook (.xlsx), or a damaged one", Refused(Workbook.Of(rows)), System.StringComparison.Ordinal);

    [Fact]
    public void Every_cut_of_a_workbook_is_refused_and_none_crashes()
    {
        byte[] whole = Workbook.Of("""<row r="1"><c r="A1"><v>1</v></c></row>""");
        for (int length = 0; length < whole.Length; length += 97) Assert.NotEmpty(Refused(whole[..length]));
    }

    [Fact]
    public void What_unpacks_to_too_much_is_refused_before_it_is_unpacked() =>
        Assert.Equal("t.xlsx: too large: more than 512 MiB unpacked.", Refused(Zip("xl/workbook.xml", 513 << 20)));

    private static string[] Read(byte[] workbook, string? sheet = null) =>
    [
        .. XlsxReader.Read("t.xlsx", workbook, sheet).Rows
            .Select(row => $"{row.Number}: {string.Join('|', Enumerable.Range(0, row.Width).Select(row.Text))}"),
    ];

    private static string Refused(byte[] workbook) => Assert.Throws<ToolException>(() => Read(workbook)).Message;

    private static byte[] Zip(string name, int length)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open())
        {
            byte[] zeros = new byte[1 << 20];
            for (int left = length; left > 0; left -= zeros.Length) entry.Write(zeros, 0, System.Math.Min(left, zeros.Length));
        }

        return bytes.ToArray();
    }
}
