using System;
using System.IO;
using System.Text;
using PartnershipSpec.Engine.Tests.Fuzzing;
using SharpFuzz;

if (args.Length == 0 || !FuzzTargets.All.TryGetValue(args[0], out Action<string>? target))
{
    Console.Error.WriteLine($"Usage: fuzz {string.Join('|', FuzzTargets.All.Keys)} [files to run once, instead of a fuzzer's]");
    return 1;
}

if (args.Length == 1)
{
    // As the compiler decodes files: what is no UTF-8 becomes the replacement character.
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        target(reader.ReadToEnd());
    });
    return 0;
}

foreach (string path in args.AsSpan(1))
{
    Console.WriteLine(path);
    target(File.ReadAllText(path));
}

return 0;
