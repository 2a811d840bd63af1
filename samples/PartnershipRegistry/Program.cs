using System;
using System.Collections.Generic;
using Registry;
using Spectre.Console;

IAnsiConsole console = Terminal.Open();
IReadOnlyList<Entry> entries = Entries.All();

switch (args)
{
    case []:
        Report.WriteAll(console, entries);
        return 0;

    case ["--explain", string name]:
        if (Entries.Find(entries, name) is { } entry)
        {
            Report.WriteExplanation(console, entry);
            return 0;
        }

        Console.Error.WriteLine($"There is no partnership “{SafeText.Line(name)}”, or there are several.");
        Console.Error.WriteLine("These can be explained, by id or by the beginning of a name:");
        foreach (Entry known in entries) Console.Error.WriteLine($"  {known.Id,-32} {known.Name}");
        return 1;

    default:
        Console.Error.WriteLine("Usage: dotnet run --project samples/PartnershipRegistry [-- --explain <id or beginning of a name>]");
        return 1;
}
