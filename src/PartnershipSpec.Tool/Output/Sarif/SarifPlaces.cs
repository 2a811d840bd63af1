using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Tool.Output.Sarif;

/// <summary>Files and places in them. Paths are relative to the folder that the tool ran in, which stands once in the log.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, string folder)
{
    private const string Base = "%SRCROOT%";

    /// <summary>Where relative paths start from.</summary>
    public void WriteBase()
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        json.WriteString("uri", FolderUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The folder that the tool ran in, of an invocation.</summary>
    public void WriteFolder()
    {
        json.WriteStartObject("workingDirectory");
        json.WriteString("uri", FolderUri);
        json.WriteEndObject();
    }

    /// <summary>A place, as the property <c>physicalLocation</c>.</summary>
    public void WritePhysical(SourceLocation location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(location.Path);
        WriteRegion("region", location);
        json.WriteEndObject();
    }

    /// <summary>A file, as the property <c>artifactLocation</c>.</summary>
    public void WriteArtifact(string path)
    {
        // A way that leads out of the folder would be none from elsewhere.
        bool isInside = !Path.IsPathRooted(path) && path.Split('/')[0] != "..";
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", isInside ? Escaped(path) : FileUri(Path.GetFullPath(path, folder)));
        if (isInside) json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
    }

    /// <summary>A stretch of a file.</summary>
    public void WriteRegion(string name, SourceLocation location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line + 1);
        json.WriteNumber("startColumn", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
        json.WriteEndObject();
    }

    private string FolderUri => FileUri(folder).TrimEnd('/') + "/";

    private static string FileUri(string path) => "file:///" + Escaped(path.Replace('\\', '/').TrimStart('/'));

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
