using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>What the program is started with: settings of ASP.NET Core, and a command. Without one, it serves.</summary>
internal sealed class CommandArguments
{
    private readonly SettingArguments _arguments;
    private readonly ServeCommand _serve = new();
    private readonly ParseResult _parsed;

    private CommandArguments(SettingArguments arguments)
    {
        _arguments = arguments;
        var root = new RootCommand("Contested: who claims what about a battle, and on whose word.")
        {
            _serve,
            new ValidateCommand(),
            new LoadCommand(arguments.Settings),
            new MigrateCommand(arguments.Settings),
            new ImportCommand(),
            new ExportCommand(arguments.Settings),
            new ReleaseCommand(arguments.Settings),
            new DiffCommand(arguments.Settings),
            new NewCommand(),
            new SchemaCommand(arguments.Settings),
            new HealthCommand(),
        };
        string[] noCommand = [_serve.Name];
        _parsed = root.Parse(IsCommandNamed(root, arguments.Others) ? arguments.Others : [.. noCommand, .. arguments.Others]);
    }

    /// <summary>Reads the arguments.</summary>
    public static CommandArguments Read(IReadOnlyList<string> arguments) => new(SettingArguments.Split(arguments));

    /// <summary>The settings with which to serve; null where that is not what is asked for, or not in the right way.</summary>
    public string[]? ServerSettings => Error is null && _parsed.Action == _serve.Action
        ? [.. _arguments.Settings, .. _serve.FolderSettings(_parsed)]
        : null;

    private string? Error => UsageError.Of(_parsed, _arguments);

    /// <summary>Does what is asked for, where that is not to serve.</summary>
    /// <returns>The exit code: 0 where it was done, 1 where something is wrong, which is printed.</returns>
    public async Task<int> RunAsync()
    {
        if (Error is { } error)
        {
            await Console.Error.WriteLineAsync(error);
            return 1;
        }

        try
        {
            return await _parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (Failure.Explain(exception) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation);
            return 1;
        }
    }

    // Options without a command are those of serving, but for those that tell about the program.
    private static bool IsCommandNamed(RootCommand root, IReadOnlyList<string> arguments) =>
        arguments is [var first, ..]
        && (!first.StartsWith('-') || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first)));
}
