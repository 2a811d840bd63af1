using System;
using System.Text;
using Spectre.Console;

namespace Registry;

/// <summary>Where the report goes.</summary>
internal static class Terminal
{
    private const int Widest = 120;

    /// <summary>The console; where it is no terminal, it writes plain lines of one width, so that outputs can be compared.</summary>
    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (!Console.IsOutputRedirected)
        {
            IAnsiConsole terminal = AnsiConsole.Console;
            terminal.Profile.Width = Math.Min(terminal.Profile.Width, Widest);
            return terminal;
        }

        IAnsiConsole plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        plain.Profile.Width = Widest;
        return plain;
    }
}
