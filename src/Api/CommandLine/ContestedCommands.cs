using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The commands of the program. Without one it serves, and what it is given are settings of ASP.NET Core.</summary>
internal static class ContestedCommands
{
    private static readonly RootCommand Root = new(
        "Contested: who claims what about a battle, and on whose word. Without a command, the program serves its API.")
    {
        new ImportCommand(),
    };

    /// <summary>Whether the program is started with a command.</summary>
    public static bool IsNamedBy(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && Root.Subcommands.Any(command => command.Name == first);

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code: 0 where it was done, 1 where something is wrong, which is printed.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> arguments) => Root.Parse(arguments).InvokeAsync();
}
