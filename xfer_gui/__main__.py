"""Where the program starts: with arguments the command line, without the window."""

import sys


def main() -> int:
    """Run `xfer-gui`; gives the exit status."""
    # Neither side pays for the other's imports: the window has to be there at once.
    if len(sys.argv) > 1:
        from xfer_gui import cli

        return cli.main(sys.argv[1:])
    from xfer_gui import environment

    if not environment.has_screen():
        sys.stderr.write(
            "There is no screen here to show the window on. "
            "The same work is done by commands: xfer-gui --help\n"
        )
        return 1
    from xfer_gui import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
