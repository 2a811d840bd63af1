using System;
using System.Globalization;
using System.Runtime.CompilerServices;

/// <summary>
/// The culture the tests run under: that of the machine, or the one <c>TEST_CULTURE</c> names (<c>TEST_CULTURE=tr-TR dotnet test</c>).
/// </summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is not { Length: > 0 } name) return;

        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }
}
