using System;
using PartnershipSpec.Engine.Declarations;

namespace PartnershipSpec;

/// <summary>How a declaration file is checked at run time.</summary>
public sealed class DeclarationCheckOptions
{
    private readonly string _path = "partnerships.json";
    private readonly string _today = "";
    private readonly string _language = "en";

    /// <summary>What the file is called in findings; never opened. By default <c>partnerships.json</c>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Path
    {
        get => _path;
        init => _path = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The day on which acceptances must hold, as <c>yyyy-MM-dd</c>, like the build property <c>PartnershipSpecToday</c>. By default "",
    /// and then no acceptance is past its date.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is neither a day nor "".</exception>
    public string Today
    {
        get => _today;
        init => _today = DayOrNothing(value);
    }

    /// <summary>
    /// The language of <see cref="DeclarationFinding.Message"/>, by its code. By default <c>en</c>. Which there are, see
    /// <see cref="DeclarationFinding.ToText"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Language
    {
        get => _language;
        init => _language = value ?? throw new ArgumentNullException(nameof(value));
    }

    private static string DayOrNothing(string value)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (value.Length == 0 || Acceptance.IsDate(value)) return value;

        throw new ArgumentException("A day is written yyyy-MM-dd, not “" + value + "”.", nameof(value));
    }
}
