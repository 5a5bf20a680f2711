namespace Contested.Api.CommandLine;

/// <summary>A command that takes settings of ASP.NET Core, besides its arguments and options.</summary>
internal interface ITakesSettings;
