namespace Contested.Api.Configuration;

/// <summary>A setting has a value that it cannot have; the server does not start.</summary>
/// <param name="message">Which setting, what is wrong with it, and what would be right.</param>
internal sealed class InvalidSettingException(string message) : Exception(message);
