using System.CommandLine;
using System.CommandLine.Parsing;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.Api.CommandLine;

/// <summary>Says what is wrong with the way in which the program is called.</summary>
internal static class UsageError
{
    /// <summary>What is wrong, and what there is instead; null where nothing is wrong.</summary>
    public static string? Of(ParseResult parsed, SettingArguments arguments)
    {
        var command = parsed.CommandResult.Command;
        var taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        if (taken.Where(value => value.StartsWith('-')).Concat(parsed.UnmatchedTokens).FirstOrDefault() is { } token)
        {
            return token.StartsWith('-') ? UnknownOption(token, command)
                : command.Subcommands.Count > 0 ? UnknownCommand(token, command)
                : $"\"{token}\" is an unexpected argument of \"{command.Name}\".{SeeHelp(command)}";
        }

        if (arguments.WithoutValue is { } setting)
        {
            return $"The setting \"{setting}\" has no value. Write \"{setting}=value\".";
        }

        if (arguments.Settings is [var given, ..] && command is not (ITakesSettings or RootCommand))
        {
            return $"The command \"{command.Name}\" takes no settings. Remove \"{given}\".";
        }

        return parsed.Errors.Count == 0 ? null
            : $"{string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct())}{SeeHelp(command)}";
    }

    private static string UnknownCommand(string name, Command command)
    {
        var names = command.Subcommands.Select(subcommand => subcommand.Name).ToList();
        var parent = command is RootCommand ? "" : $" of \"{command.Name}\"";
        return $"There is no command \"{name}\"{parent}.{Nearest(name, names)} The commands are {string.Join(", ", names)}.{SeeHelp(command)}";
    }

    private static string UnknownOption(string token, Command command)
    {
        var name = token.Split('=')[0];
        var options = command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help").ToList();
        var settings = command is ITakesSettings ? SettingArguments.Names.Select(setting => $"--{setting}").ToList() : [];
        var own = string.Join(", ", SettingArguments.OwnNames.Select(setting => $"--{setting}"));
        var more = settings.Count == 0 ? "" : $", and as settings --Urls, {own}, those of docs/limits.md, and others of ASP.NET Core";
        return $"There is no option \"{name}\" of \"{command.Name}\".{Nearest(name, [.. options, .. settings])} "
            + $"The options are {string.Join(", ", options)}{more}.{SeeHelp(command)}";
    }

    private static string Nearest(string name, IEnumerable<string> names) =>
        DidYouMean.Format([.. SuggestionList.Create(name, names).Take(1)]);

    private static string SeeHelp(Command command)
    {
        var path = new List<string> { "--help" };
        for (var symbol = command; symbol is not (null or RootCommand); symbol = symbol.Parents.OfType<Command>().FirstOrDefault())
        {
            path.Insert(0, symbol.Name);
        }

        return $" See \"{string.Join(' ', path)}\".";
    }
}
