using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PartnershipSpec.Tool.Tests.Readers;

/// <summary>Writes Excel workbooks, part by part, as other programs write them.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of two sheets, <c>List</c> and <c>Other</c>.</summary>
    /// <param name="rows">The rows of the first, as XML.</param>
    /// <param name="more">What stands behind them.</param>
    /// <param name="shared">The shared strings, as XML.</param>
    /// <param name="formats">The formats of numbers; a cell of the style n has the n-th, from 1.</param>
    internal static byte[] Of(string rows, string more = "", string shared = "", params string[] formats)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                """);
            Put(zip, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Put(zip, "xl/workbook.xml", $"""
                <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="List" sheetId="1" r:id="s1"/><sheet name="Other" sheetId="2" r:id="s2"/></sheets></workbook>
                """);
            Put(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Relations}"><Relationship Id="s1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="s2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="s3" Type="{Office}/styles" Target="styles.xml"/>
                <Relationship Id="s4" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
                """);
            Put(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{more}</worksheet>""");
            Put(zip, "xl/worksheets/sheet2.xml", $"""
                <worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>elsewhere</t></is></c></row></sheetData></worksheet>
                """);
            Put(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
            Put(zip, "xl/styles.xml", Styles(formats));
        }

        return bytes.ToArray();
    }

    private static string Styles(string[] formats)
    {
        var codes = new StringBuilder();
        var cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.Length; i++)
        {
            codes.Append(CultureInfo.InvariantCulture, $"""<numFmt numFmtId="{170 + i}" formatCode="{formats[i]}"/>""");
            cells.Append(CultureInfo.InvariantCulture, $"""<xf numFmtId="{170 + i}" applyNumberFormat="1"/>""");
        }

        return $"""<styleSheet xmlns="{Main}"><numFmts>{codes}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>""";
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
